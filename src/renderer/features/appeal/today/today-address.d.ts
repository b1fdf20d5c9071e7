/** Address of the board: whose affairs it shows. */
import type { Role } from '#contract/operation';
export declare const boardSides: readonly ['mine', 'all'];
export type BoardSide = (typeof boardSides)[number];
export interface TodaySearch {
    /** By the role when not given. */
    readonly whose?: BoardSide;
}
/** Reads the address; what is not understood is left out. */
export declare function todaySearchOf(search: Readonly<Record<string, unknown>>): TodaySearch;
/** An official begins with what is theirs, a supervisor with all; without an official of one's own there is no choice. */
export declare function sideOf({ whose }: TodaySearch, role: Role | undefined, hasOwn: boolean): BoardSide;
