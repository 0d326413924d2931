import { describe, expect, it } from 'vitest';
import { parseContactList } from '../../lib/compliance/parse-contact-list.ts';
import { listedEntry } from '../../scripts/draft/listed-entry.ts';

const { entries } = parseContactList(
  'jo.reed@brackenhall.example\nlinkedin.com/in/jo-reed\nkornblume.example\nbücher.example\n',
);
const found = (line: object) => listedEntry(entries, line)?.text;

describe('the lead of a line', () => {
  it.each<[string, object]>([
    ['under email', { user_json: { profile_data: { email: 'jo.reed@brackenhall.example' } } }],
    ['with a tag', { email: 'Jo.Reed+crm@Brackenhall.example' }],
    ['as a link', { contact: { email: 'mailto:jo.reed@brackenhall.example?subject=x' } }],
    ['with a name', { to: 'Jo Reed <jo.reed@brackenhall.example>' }],
    [
      'in a list',
      { user_json: { profile_data: { emails: ['x@y.example', 'jo.reed@brackenhall.example'] } } },
    ],
    ['in a list of objects', { emails: [{ type: 'work', address: 'jo.reed@brackenhall.example' }] }],
    ['under another name', { work_email: 'jo.reed@brackenhall.example' }],
    ['under a German one', { 'E-Mail': 'jo.reed@brackenhall.example' }],
    ['in the lead’s own record', { lead: { email: 'jo.reed@brackenhall.example' } }],
    ['in a record of a record', { a: { b: { c: { d: { e: { f: ['jo.reed@brackenhall.example'] } } } } } }],
    ['as a key', { emails: { 'jo.reed@brackenhall.example': 'work' } }],
    ['for an id', { id: 'jo.reed@brackenhall.example' }],
    ['alone in a headline', { user_json: { profile_data: { headline: 'jo.reed@brackenhall.example' } } }],
    ['under text', { email: { text: 'jo.reed@brackenhall.example' } }],
    ['with a sign nobody sees', { email: 'jo.reed\u200b@brackenhall.example' }],
    ['in wide letters', { email: 'jo.reed＠brackenhall.example' }],
    ['as an encoded link', { email: 'MAILTO:jo.reed%40brackenhall.example?subject=x' }],
    ['two in one text', { mails: 'a@b.example; jo.reed@brackenhall.example' }],
  ])('is known by an address %s', (_, line) => {
    expect(found(line)).toBe('jo.reed@brackenhall.example');
  });

  it.each<[string, object]>([
    [
      'as npm run read gives it',
      { page: { site: 'linkedin', url: 'https://www.linkedin.com/in/jo-reed/?x=1' } },
    ],
    ['under profileUrl', { profileUrl: 'http://linkedin.com/in/Jo-Reed/en' }],
    ['for an id', { id: 'https://www.linkedin.com/in/jo-reed' }],
    ['with a word before it', { social: 'LinkedIn: https://www.linkedin.com/in/jo-reed' }],
    ['in angle brackets', { url: '<https://www.linkedin.com/in/jo-reed>' }],
    ['without host', { linkedin: '/in/jo-reed/' }],
    ['of the page’s own scheme', { url: '//www.linkedin.com/in/jo-reed' }],
    ['without scheme', { user_json: { profile_data: { linkedin_url: 'de.linkedin.com/in/jo-reed' } } }],
  ])('is known by a profile %s', (_, line) => {
    expect(found(line)).toBe('linkedin.com/in/jo-reed');
  });

  it('is known by a domain, of an address, a site, or one in letters of its own', () => {
    expect(found({ email: 'x@mail.kornblume.example' })).toBe('kornblume.example');
    expect(found({ company: { website: 'https://www.kornblume.example/team' } })).toBe('kornblume.example');
    expect(found({ site: 'https://kornblume.example:8443/x' })).toBe('kornblume.example');
    expect(found({ email: 'x@xn--bcher-kva.example' })).toBe('bücher.example');
  });

  it.each<[string, object]>([
    ['the sender', { sender: { email: 'jo.reed@brackenhall.example' } }],
    [
      'somebody in a post',
      { user_json: { profile_data: { recent_activity: [{ text: 'jo.reed@brackenhall.example' }] } } },
    ],
    ['somebody named in what they say of themselves', { about: 'My assistant: jo.reed@brackenhall.example' }],
    ['somebody shown beside them', { people_also_viewed: [{ url: 'https://linkedin.com/in/jo-reed' }] }],
    ['who wrote before', { earlier: { body: 'jo.reed@brackenhall.example' } }],
    ['somebody else', { email: 'jo.reeds@brackenhall.example' }],
    ['a name', { name: 'Jo Reed', company: 'Kornblume' }],
  ])('is not taken for %s', (_, line) => {
    expect(found(line)).toBeUndefined();
  });
});
