/** An answer that is an error: an HTTP status and Ollama's words for it. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly status: number;
  /** Ollama reports what the runner refused from inside its stream: chunked, and without a charset. */
  readonly fromRunner: boolean;
  constructor(status: number, message: string, fromRunner = false) {
    super(message);
    this.status = status;
    this.fromRunner = fromRunner;
  }
}
