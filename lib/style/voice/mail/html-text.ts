import { convert } from 'html-to-text';

/** HTML as text, with what mail programs mark as quoted or as a signature left out. */
export const htmlText = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 1_000_000 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      ...[
        'img',
        'blockquote',
        '.gmail_quote',
        '.gmail_signature',
        '.yahoo_quoted',
        '.moz-cite-prefix',
        '.moz-signature',
        '#Signature',
        '#appendonsend',
      ].map((selector) => ({ selector, format: 'skip' })),
    ],
  });
