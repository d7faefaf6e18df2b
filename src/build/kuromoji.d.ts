/** The part of kuromoji that is used: the package has no types of its own. */
declare module 'kuromoji' {
  interface Token {
    readonly surface_form: string;
    /** Katakana; absent for a word the dictionary does not have. */
    readonly reading?: string;
  }
  interface Dictionary {
    /** Ids of dictionary entries, by the id of their spelling. */
    readonly target_map: Readonly<Record<string, readonly number[]>>;
    /** Spelling, parts of speech, inflection, base form, reading and sound, with commas between. */
    getFeatures(id: string): string;
    readonly dictionary: { getShort(at: number): number };
  }
  interface Tokenizer {
    tokenize(text: string): Token[];
    readonly token_info_dictionary: Dictionary;
  }
  interface Builder {
    build(done: (error: Error | null, tokenizer: Tokenizer) => void): void;
  }
  const kuromoji: { builder(options: { dicPath: string }): Builder };
  export default kuromoji;
  export type { Tokenizer };
}
