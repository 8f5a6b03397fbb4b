/** Whether a part of the pane could not be fetched: after an update its old name is gone, or there is no network. Webpack names this error. */
export const isChunkFailure = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';
