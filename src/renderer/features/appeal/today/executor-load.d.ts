/** How much lies on each official, counted from the open shares of resolutions. */
import type { AssignmentRow } from '#contract/work';
export interface ExecutorLoad {
    readonly officialId: string;
    readonly name: string;
    readonly open: number;
    /** Due in three working days, today too. */
    readonly soon: number;
    readonly late: number;
}
export interface LoadTable {
    readonly rows: readonly ExecutorLoad[];
    /** Those who do not fit, added up; undefined when all fit. */
    readonly others: (Omit<ExecutorLoad, 'officialId' | 'name'> & {
        readonly people: number;
    }) | undefined;
}
/** The most loaded first: by what is late, then by what is near, then by all. */
export declare function loadOf(items: readonly AssignmentRow[], most: number): LoadTable;
