import { describe, expect, it } from 'vitest';
import { trimPolicy } from '../../src/build/csp-hashes.ts';

const STYLE = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const page = (policy: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

describe('trimPolicy', () => {
  it('drops hashes of what the page does not hold', () => {
    const html = page("style-src 'self' 'sha256-AAAA=' 'sha256-BBBB=';", '<p>none</p>');
    expect(trimPolicy(html)).toContain(`content="style-src 'self';"`);
  });

  it('keeps the hash of an inline style that is there', () => {
    const html = page(`style-src 'self' ${STYLE} 'sha256-AAAA=';`, '<style>a{}</style>');
    expect(trimPolicy(html)).toContain(`content="style-src 'self' ${STYLE};"`);
  });

  it('changes nothing else', () => {
    const html = '<p>no policy</p><style>a{}</style>';
    expect(trimPolicy(html)).toBe(html);
  });
});
