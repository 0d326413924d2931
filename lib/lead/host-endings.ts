/** Endings of hosts that are seen in business mail, as a pattern. Not all: "Node.js/React" and "report.md" are no links. */
export const HOST_ENDINGS =
  'com|net|org|io|ai|co|app|dev|biz|info|tech|cloud|shop|online|site|page|link|xyz|gov|edu|eu|uk|de|fr|es|it|nl|pt|ch|at|be|dk|fi|no|se|pl|ie|us|ca|au|nz|br|jp|in|me|ly|gl|gg|tv|cc|so|ru|cn|example';
