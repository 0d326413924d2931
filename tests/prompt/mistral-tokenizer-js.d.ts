/** The vocabulary of Mistral 7B v0.1 and v0.2 (32,000 pieces); the package has no types of its own (1.0.0). */
declare module 'mistral-tokenizer-js' {
  const tokenizer: {
    encode(text: string, addBosToken?: boolean, addPrecedingSpace?: boolean): number[];
    vocabById: string[];
  };
  export default tokenizer;
}
