import { version } from '../version';

/** Messages of these are written by the script engine and name code only; any other message might quote a cell. */
const safeMessages = new Set(['TypeError', 'ReferenceError', 'ChunkLoadError']);

interface HostError extends Error {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** Lines that name a place in a script (`at f (https://…:1:2)`, `f@https://…:1:2`); the first line of a stack may repeat the message. */
const isFrame = (line: string): boolean => /^(\s+at |[^@\s]*@).*:\d+:\d+\)?$/.test(line);

const frames = (stack: string | undefined): string[] => (stack ?? '').split('\n').filter(isFrame).slice(0, 12);

/**
 * What an administrator needs to find an error: version, language, kind of error and places in our code.
 * It never quotes the workbook: no cell, no sheet name, and only messages that cannot contain either.
 */
export function errorReport(error: unknown, language: string): string {
  const known: Partial<HostError> = error instanceof Error ? error : {};
  const name = known.name ?? typeof error;
  return [
    `${version} · ${language} · ${navigator.userAgent}`,
    [name, known.code, known.debugInfo?.errorLocation].filter((part) => typeof part === 'string').join(' · '),
    ...(safeMessages.has(name) && known.message ? [known.message] : []),
    ...frames(known.stack).map((line) => line.trim()),
  ].join('\n');
}
