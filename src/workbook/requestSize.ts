/** Half of the 5 MB that Excel on the web takes and gives in one request: something else travels along, and the next cells may be longer than the last. */
export const LIMIT = 2_500_000;

/** How long something is as it is sent. UTF-8: a Chinese character takes three bytes, JSON.stringify counts one. */
export const bytesOf = (content: unknown): number => new TextEncoder().encode(JSON.stringify(content)).length;
