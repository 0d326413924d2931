/** What mail programs put before the subject of an answer, and models before any, in all seven languages. */
export const REPLY_PREFIX =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|rif|antw|doorst|subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s*:\s*)+/i;
