import { describe, expect, it } from 'vitest';
import { ownPolicy } from '../../src/build/csp-hashes.ts';

const STYLE = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const page = (policy: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

describe('ownPolicy', () => {
  it('drops hashes of what the page does not hold', () => {
    const html = page("style-src 'self' 'sha256-AAAA=' 'sha256-BBBB=';", '<p>none</p>');
    expect(ownPolicy(html)).toContain(`content="style-src 'self'"`);
  });

  it('names each inline style and script once, in its own directive', () => {
    const html = page(
      "default-src 'self'; script-src 'self'; style-src 'self';",
      '<style>a{}</style><style>a{}</style><script type="module">x</script>',
    );
    expect(ownPolicy(html)).toMatch(
      new RegExp(
        `content="default-src 'self';script-src 'self' 'sha256-[^']+';style-src 'self' ${STYLE.replace(/[+/]/g, '\\$&')}"`,
      ),
    );
  });

  it('names speculation rules, and no data', () => {
    const hashes = (body: string): number =>
      ownPolicy(page("script-src 'self'", body)).split('sha256-').length - 1;
    expect(hashes('<script type="speculationrules">{}</script>')).toBe(1);
    expect(hashes('<script type="application/ld+json">{}</script>')).toBe(0);
  });

  it('changes nothing else', () => {
    const html = '<p>no policy</p><style>a{}</style>';
    expect(ownPolicy(html)).toBe(html);
  });
});
