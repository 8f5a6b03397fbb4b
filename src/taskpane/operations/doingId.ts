/** Of the line that says what is being done: whatever waits for it names it as the reason. */
export const doingId = 'doing';
