/** Whether Excel on the web has refused to answer because the answer would be larger than 5 MB. */
export const isAnswerTooLarge = (error: unknown): boolean => error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';

const wary = new WeakSet<object>();

/** From now on nothing is read in this run before it is known how much it is. */
export const beWary = (context: Excel.RequestContext): void => void wary.add(context);

/** Whether a run of the same operation has met with more text than one answer holds. */
export const isWary = (context: OfficeExtension.ClientRequestContext): boolean => wary.has(context);
