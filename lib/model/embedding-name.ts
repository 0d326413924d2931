const EMBEDDING_NAME = /embed|minilm|mpnet|(^|[/-])(bge|gte|e5)-/i;
/** Models that only compare two texts sit in the same families. */
const RERANKER = /rerank/i;

/** Whether a model's name says that it turns texts into vectors. @param family its architecture, where it is told */
export const looksLikeEmbedder = (name: string, family = ''): boolean =>
  (EMBEDDING_NAME.test(name) || /bert|roberta/i.test(family)) && !RERANKER.test(name);
