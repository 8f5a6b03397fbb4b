/** Office asks add-ins to keep their entries apart per partition of the host. */
const keyOf = (name: string): string => `${globalThis.Office?.context?.partitionKey ?? ''}GHZB_${name}`;

/** What this user left here under `name`; null when there is nothing, or the host forbids storage. */
export function readEntry(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a text for this user, on this computer. A host may forbid storage: then it lasts no longer than the pane. */
export function writeEntry(name: string, text: string): void {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // Nothing that matters is lost: what is kept here is a convenience.
  }
}
