/** Whether Excel on the web has refused to answer because the answer would be larger than 5 MB. */
export const isAnswerTooLarge = (error: unknown): boolean => error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
