import { parseYAML } from 'confbox';
import { describe, expect, it } from 'vitest';
import { SETUP_GAPS } from '../../components/popup/popup-model.ts';
import { SOURCE_CODES } from '../../components/popup/source-words.ts';
import { DraftPhase, Warning } from '../../lib/draft/draft.ts';
import { FINDING_CODES } from '../../lib/email/rules/finding-codes.ts';
import { ComposeBox, InsertOutcome } from '../../lib/gmail/insert-outcome.ts';
import { Missing, PageRefusal } from '../../lib/lead/lead.ts';
import { Proof } from '../../lib/lead/sender.ts';
import { ActivityKind, ProfileField } from '../../lib/lead/user-json.ts';
import { LEAD_FILE_PROBLEMS } from '../../lib/lead-files/lead-reading.ts';
import { DOCTOR_CODES, DoctorCheck } from '../../lib/model/doctor/finding.ts';
import { FailureCode } from '../../lib/model/failure.ts';
import de from '../../locales/de.yml?raw';
import en from '../../locales/en.yml?raw';

type Messages = { [key: string]: string | Messages };
const flatten = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? flatten(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
const english = new Map(flatten(parseYAML<Messages>(en)));
const german = new Map(flatten(parseYAML<Messages>(de)));

const GROUNDS = [...ActivityKind.options, 'lead', 'offer', 'proof', 'sender', 'objective', 'unknown'];
const ACTION = ['what', 'how', 'action'];
const each = (group: string, codes: readonly string[], parts: string[] = []): string[] =>
  codes.flatMap((code) =>
    parts.length > 0 ? parts.map((part) => `${group}.${code}.${part}`) : `${group}.${code}`,
  );
const outcomes = InsertOutcome.options.map((option) => option.shape.type.value);

describe('locales', () => {
  it.each([
    ['failure', each('failure', FailureCode.options, ACTION)],
    ['page refusal', each('refusal', [...PageRefusal.options, 'forbidden'], ACTION)],
    ['problem of a lead file', each('lead_file', [...LEAD_FILE_PROBLEMS, 'failed'], ['what', 'how'])],
    ['phase', each('phase', DraftPhase.options)],
    ['finding', each('finding', FINDING_CODES)],
    ['finding of the doctor', each('doctor', DOCTOR_CODES)],
    ['check of the doctor', each('doctor.check', DoctorCheck.options)],
    ['warning', each('warning', Warning.options)],
    ['field', each('field', ProfileField.options)],
    ['missing reason', each('missing', Missing.options)],
    ['activity', each('activity', ActivityKind.options)],
    ['ground of a sentence', each('ground', GROUNDS)],
    ['source', each('source', SOURCE_CODES)],
    ['gap of the settings', each('gap', SETUP_GAPS)],
    ['kind of proof', Proof.shape.kind.options.map((kind) => `options.proof_kind_${kind}`)],
    ['kind of compose box', ComposeBox.shape.kind.options.map((kind) => `outcome.box_${kind}`)],
  ])('have the words for each %s', (_, keys) => {
    expect(keys.filter((key) => !english.get(key))).toEqual([]);
  });

  it('have the words for each outcome of an insertion', () => {
    const told = outcomes.filter(
      (type) => english.has(`outcome.${type}`) || english.has(`outcome.${type}.what`),
    );
    expect(told).toEqual(outcomes);
  });

  it('have the same keys in German', () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
  });

  it('fill in the same things in German', () => {
    const gaps = (text = '') => [...new Set(text.match(/\$[1-9]/g))].sort().join();
    const differing = [...english].filter(([key, text]) => gaps(text) !== gaps(german.get(key)));
    expect(differing).toEqual([]);
  });

  it('shout nowhere', () => {
    const shouting = [...english, ...german].filter(([, text]) => /!|oops/i.test(text));
    expect(shouting).toEqual([]);
  });
});
