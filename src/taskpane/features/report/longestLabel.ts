/** Labels are names; of a longer text its beginning is enough to find it. */
export const LONGEST_LABEL = 80;
