import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, usedStyles, wordsOf } from '../../src/build/used-styles.ts';

const used = (css: string, page: string): string => usedStyles(readSheet(css), wordsOf(page));

describe('usedStyles', () => {
  it('keeps the rules of classes, ids and elements that occur', () => {
    const css = '.a{x:1}#b{x:2}c-d{x:3}.gone{x:4}';
    expect(used(css, '<c-d class="a" id="b">')).toBe('.a{x:1}#b{x:2}c-d{x:3}');
  });

  it('keeps of a list the selectors that may match', () => {
    expect(used('.a,.gone,.b .a:hover{x:1}', 'class="a b"')).toBe('.a,.b .a:hover{x:1}');
  });

  it('needs every part of a selector', () => {
    expect(used('.a .gone{x:1}.a>.b::before{x:2}', 'class="a b"')).toBe('.a>.b::before{x:2}');
  });

  it('takes :is() for alternatives and never drops for :not(), :has() or an attribute', () => {
    const css =
      ':is(.gone,.lost){x:1}.a:is(.gone,.b){x:2}.a:not(.gone){x:3}.a:has(.gone){x:4}.a[open]{x:5}';
    expect(used(css, 'class="a b"')).toBe(
      '.a:is(.gone,.b){x:2}.a:not(.gone){x:3}.a:has(.gone){x:4}.a[open]{x:5}',
    );
  });

  it('knows a name that a script puts together behind a hyphen', () => {
    expect(used('.note-danger{x:1}.nota-danger{x:2}', `\`note-\${kind}\``)).toBe(
      '.note-danger{x:1}',
    );
  });

  it('drops a group that is empty and keeps the order of layers', () => {
    const css = '@layer a,b;@layer a{@media print{.gone{x:1}}}@layer b{.a{x:2}}';
    expect(used(css, 'a')).toBe('@layer a,b;@layer b{.a{x:2}}');
  });

  it('keeps at-rules that hold no rules', () => {
    const css = '@view-transition{navigation:auto}@media (width>1px){@page{margin:0}}';
    expect(used(css, '')).toBe(css);
  });

  it('drops custom properties that no kept rule and no script reads', () => {
    const css = ':root{--a:#fff;--b:1px;--c:2px;--d:0}.x{y:var(--a)}.gone{y:var(--b)}';
    expect(used(css, 'class="x" getPropertyValue("--c")')).toBe(
      ':root{--a:#fff;--c:2px;}.x{y:var(--a)}',
    );
  });

  it('is not misled by brackets and braces in strings and addresses', () => {
    const css = '.a::before{content:"}{,\\"";mask:url("x;y}")}.a{x:1}';
    expect(used(css, 'a')).toBe(css);
  });

  it('changes nothing when every name occurs', () => {
    const name = fc.constantFrom('a', 'b-c', 'd_e', 'f1');
    const selector = fc
      .array(
        fc.tuple(fc.constantFrom('.', '#', ''), name, fc.constantFrom('', ':hover', '[x="y"]')),
      )
      .filter((parts) => parts.length > 0)
      .map((parts) => parts.map((part) => part.join('')).join(' '));
    const rule = fc
      .tuple(fc.array(selector, { minLength: 1, maxLength: 3 }), fc.constantFrom('x:1', 'y:"}"'))
      .map(([selectors, body]) => `${selectors.join(',')}{${body}}`);
    const group = fc
      .tuple(fc.constantFrom('@layer q', '@media (width>1px)'), fc.array(rule, { minLength: 1 }))
      .map(([head, rules]) => `${head}{${rules.join('')}}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(rule, group)), (pieces) => {
        const css = pieces.join('');
        expect(used(css, 'a b-c d_e f1')).toBe(css);
      }),
    );
  });
});
