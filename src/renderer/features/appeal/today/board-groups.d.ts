/** Groups of the board in the order in which they are looked at, and the list behind each of them. */
import type { OperationOutput } from '#contract/operations';
import type { ReminderGroup, ReminderItem } from '#contract/work';
import type { AppealSearch } from '#renderer/app/appeal-search.ts';
import type { WorkSearch } from '#renderer/features/appeal/work/work-address.ts';
/** What is due today stands on top of what is due in three days, as in the list and in the side bar. */
export type BoardGroupKey = Exclude<ReminderGroup, 'today'>;
export interface BoardGroup {
    readonly key: BoardGroupKey;
    readonly total: number;
    /** How many of them are due today. */
    readonly today: number;
    readonly items: readonly ReminderItem[];
}
export interface Board {
    readonly main: readonly BoardGroup[];
    readonly panel: readonly BoardGroup[];
}
/** The answer of the register as two columns; a group without anything is left out. */
export declare function boardOf({ groups }: Pick<OperationOutput<'reminder.board'>, 'groups'>): Board;
/** Promises at meetings that are late, or actions promised in replies. */
type LatePromises = {
    readonly show: 'late';
} | {
    readonly of: 'appeals';
    readonly state: 'late';
    readonly official?: string;
};
export type ListAddress = {
    readonly to: '/appeals';
    readonly search: AppealSearch;
} | {
    readonly to: '/today/work';
    readonly search: WorkSearch;
} | {
    readonly to: '/commitments';
    readonly search: LatePromises;
};
/**
 * The list that shows all rows of a group.
 * @param own the official whose affairs the board shows; undefined for everybody's
 */
export declare function listOf(key: BoardGroupKey, own: string | undefined): ListAddress;
export {};
