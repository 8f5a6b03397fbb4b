/** @typedef {{ passed: number, failed: number, skipped: number }} Results */

/**
 * What one jest run came to. A test file that could not be loaded, or a run that failed although every test passed, counts as a failure.
 * @param {object | null} report jest's own JSON; null when it wrote none
 * @param {number | null} exitCode
 * @returns {Results}
 */
export function resultsOf(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {Results[]} runs @returns {Results} */
export const sum = (runs) =>
  runs.reduce((all, run) => ({
    passed: all.passed + run.passed,
    failed: all.failed + run.failed,
    skipped: all.skipped + run.skipped,
  }));

/** @param {Results} results */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
