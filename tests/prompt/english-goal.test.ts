import { describe, expect, it } from 'vitest';
import { askPlainly } from '../../lib/prompt/ask-pattern.ts';

const TALK = 'Would a short talk about this be worth your time?';

describe('a goal asked plainly', () => {
  it.each([
    ['a pilot on one conveyor line', 'Would a pilot on one conveyor line be useful?'],
    ['book a 15-minute intro call', 'Would a 15-minute intro call be useful?'],
    ['Book a 20-minute demo next week', 'Would a 20-minute demo next week be useful?'],
    ['15 min', 'Would a 15-minute call be useful?'],
    ['15 minute call', 'Would a 15-minute call be useful?'],
    ['20 min chat about rotas', 'Would a 20-minute chat about rotas be useful?'],
    ['30 minutes of their time', 'Would a 30-minute call be useful?'],
    ['meeting', 'Would a meeting be useful?'],
    ['Demo', 'Would a demo be useful?'],
    ['intro to their CTO', 'Would an intro to your CTO be useful?'],
    ['to schedule a call about Q3', 'Would a call about Q3 be useful?'],
    ['arrange a call with her onboarding team', 'Would a call with your onboarding team be useful?'],
    ['propose a 20-minute video call', 'Would a 20-minute video call be useful?'],
    ['I want to get a meeting with her', 'Would a meeting be useful?'],
    ['I’d like to book a short demo.', 'Would a short demo be useful?'],
    ['get them to try a pilot', 'Would a pilot be useful?'],
    ['get a demo booked', 'Would a demo be useful?'],
    ['invite him to a live session on 12 November', 'Would a live session on 12 November be useful?'],
    ['get permission to send a short video', 'Could I send you a short video?'],
    ['Ask if they’d like a pilot', 'Would a pilot be useful?'],
    ['find out whether they use spreadsheets', 'Do you use spreadsheets?'],
    ['find out if they plan crew changes by hand', 'Do you plan crew changes by hand?'],
    ['Would they like a demo?', 'Would you like a demo?'],
    ['Does she plan her rota by hand?', 'Do you plan your rota by hand?'],
    ['send a sample box', 'Could I send you a sample box?'],
    ['give her a month for free 🙂', 'Could I give you a month for free?'],
    ['show them our dashboard', 'Could I show you our dashboard?'],
    ['offer a place in our mentor circle', 'Could I offer you a place in our mentor circle?'],
    ['review one clause for free', 'Could I review one clause for free?'],
    [
      'show how it would work in one of his hotels',
      'Could I show you how it would work in one of your hotels?',
    ],
    ['start with one line', 'Could we start with one line?'],
    ['meet for coffee in Leeds', 'Could we meet for coffee in Leeds?'],
    ['a trial in one of their schools', 'Would a trial in one of your schools be useful?'],
    ['a short call about his next tender', 'Would a short call about your next tender be useful?'],
    ['get a reply', TALK],
    ['reply', TALK],
    ['sell them our platform', TALK],
    ['close the deal', TALK],
    ['introduce our product', TALK],
    ['get them to sign up', TALK],
    ['ein Musterpaneel schicken', TALK],
    ['', TALK],
    ['book a call. Then a demo. Then a contract.', TALK],
    [`a pilot ${'and then some more '.repeat(5)}`, TALK],
  ])('“%s”', (objective, question) => {
    expect(askPlainly(objective)).toBe(question);
  });
});
