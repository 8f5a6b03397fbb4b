export { type Course, type Point, type Reached } from './course';
export { dashboardOf, enteredIn, standingOf, worstOf, type Dashboard, type DashboardLine, type Standing } from './dashboard';
export { entryCell } from './entryCell';
export { countLines, filterLines, inArea, type AreaChoice, type DashboardFilter, type VerdictChoice, type VerdictCount } from './filter';
export { readPlannedPaths, type PlannedPaths } from './plannedPaths';
export { readReportDate, type ReportDate } from './reportDate';
