import { describe, expect, it } from 'vitest';
import { closing, greeting } from '../../lib/email/greeting.ts';
import type { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import { mbtiToStyleProfile } from '../../lib/style/mbti-to-style-profile.ts';

const STYLES = {
  high: mbtiToStyleProfile('ISTJ'),
  mid: mbtiToStyleProfile(''),
  low: mbtiToStyleProfile('INFP'),
};
const greet = (
  name: string,
  language: EmailLanguage,
  address: Address,
  formality: keyof typeof STYLES = 'mid',
) => greeting({ name, location: '', country: '' }, STYLES[formality], { language, address });

describe('a greeting', () => {
  it.each<[EmailLanguage, Address, keyof typeof STYLES, string, string]>([
    ['de', 'formal', 'mid', 'Ayşe Kaya', 'Guten Tag Ayşe Kaya,'],
    ['de', 'formal', 'high', 'Ayşe Kaya', 'Guten Tag Ayşe Kaya,'],
    ['de', 'formal', 'high', 'Frau Dr. Ayşe Kaya', 'Sehr geehrte Frau Dr. Kaya,'],
    ['de', 'formal', 'mid', 'Herr Prof. Jonas von Berg', 'Guten Tag Herr Prof. von Berg,'],
    ['de', 'formal', 'mid', 'Frau Kaya', 'Guten Tag Frau Kaya,'],
    ['de', 'formal', 'mid', 'Dr. Ayşe Kaya', 'Guten Tag Dr. Ayşe Kaya,'],
    ['de', 'formal', 'mid', '', 'Guten Tag,'],
    ['de', 'informal', 'mid', 'Ayşe Kaya', 'Hallo Ayşe,'],
    ['de', 'informal', 'low', 'Ayşe Kaya', 'Hi Ayşe,'],
    ['de', 'informal', 'mid', '', 'Hallo,'],
    ['fr', 'formal', 'mid', 'Zoé Marchand', 'Bonjour Zoé Marchand,'],
    ['fr', 'formal', 'mid', 'Mme Zoé Marchand', 'Bonjour Madame Marchand,'],
    ['fr', 'formal', 'mid', 'Dr. Zoé Marchand', 'Bonjour Docteur Zoé Marchand,'],
    ['fr', 'informal', 'mid', 'Zoé Marchand', 'Bonjour Zoé,'],
    ['es', 'formal', 'mid', 'Inés Robledo', 'Buenos días, Inés Robledo:'],
    ['es', 'formal', 'mid', 'Dr. Inés Robledo', 'Buenos días, Inés Robledo:'],
    ['es', 'formal', 'high', 'Sra. Inés Robledo', 'Estimada Sra. Robledo:'],
    ['es', 'formal', 'mid', '', 'Buenos días:'],
    ['es', 'informal', 'mid', 'Inés Robledo', 'Hola Inés:'],
    ['pt', 'formal', 'mid', 'Inês Prado', 'Bom dia, Inês Prado,'],
    ['pt', 'informal', 'mid', 'Inês Prado', 'Olá, Inês,'],
    ['it', 'formal', 'high', 'Chiara Fontanelli', 'Gentile Chiara Fontanelli,'],
    ['it', 'formal', 'mid', 'Sig.ra Chiara Fontanelli', 'Buongiorno Sig.ra Fontanelli,'],
    ['it', 'informal', 'mid', 'Chiara Fontanelli', 'Ciao Chiara,'],
    ['nl', 'formal', 'high', 'Sanne de Wit', 'Geachte Sanne de Wit,'],
    ['nl', 'formal', 'mid', 'Mevr. Sanne de Wit', 'Beste mevrouw De Wit,'],
    ['nl', 'informal', 'mid', 'Sanne de Wit', 'Beste Sanne,'],
    ['nl', 'informal', 'mid', '', 'Hallo,'],
    ['en', 'formal', 'mid', 'Mrs. Helen Marsh', 'Hi Helen,'],
  ])('in %s, %s, formality %s, names %j as %j', (language, address, formality, name, line) => {
    expect(greet(name, language, address, formality)).toBe(line);
  });
});

describe('a closing', () => {
  it.each<[EmailLanguage, Address, keyof typeof STYLES, string]>([
    ['de', 'formal', 'high', 'Mit freundlichen Grüßen\nMaya Lind'],
    ['de', 'formal', 'mid', 'Beste Grüße\nMaya Lind'],
    ['de', 'informal', 'low', 'Viele Grüße\nMaya Lind'],
    ['pt', 'informal', 'low', 'Até breve,\nMaya Lind'],
    ['de', 'informal', 'high', 'Beste Grüße\nMaya Lind'],
    ['fr', 'formal', 'mid', 'Cordialement,\nMaya Lind'],
    ['en', 'formal', 'high', 'Best regards,\nMaya Lind'],
  ])('in %s, %s, formality %s is %j', (language, address, formality, lines) => {
    expect(closing('Maya Lind', STYLES[formality], { language, address })).toBe(lines);
  });
});
