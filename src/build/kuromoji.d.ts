/** The part of kuromoji that is used: the package has no types of its own. */
declare module 'kuromoji' {
  interface Token {
    readonly surface_form: string;
    /** Katakana; absent for a word the dictionary does not have. */
    readonly reading?: string;
  }
  interface Tokenizer {
    tokenize(text: string): Token[];
  }
  interface Builder {
    build(done: (error: Error | null, tokenizer: Tokenizer) => void): void;
  }
  const kuromoji: { builder(options: { dicPath: string }): Builder };
  export default kuromoji;
}
