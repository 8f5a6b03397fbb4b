import type { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';
import { openOffice, type OpenedOffice, type OpenOfficeOptions } from './openOffice';

/** A fresh workbook for each test of a file: `const office = useOffice(); … office().workbook`. */
export function useOffice(options: OpenOfficeOptions<MemoryEngine> = {}): () => OpenedOffice<MemoryEngine> {
  let opened: OpenedOffice<MemoryEngine> | undefined;
  beforeEach(async () => { opened = await openOffice(options); });
  afterEach(() => opened?.close());
  return () => opened!;
}

/** The code of the error a request ends with, and where it happened. */
export async function refusal(batch: (context: Excel.RequestContext) => unknown): Promise<{ code: string; location: string }> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation ?? '' };
  }
  throw new Error('The request was not refused.');
}
