/** Address of the work list: whose shares it shows. */
export declare const workSides: readonly ['mine', 'all'];
export type WorkSide = (typeof workSides)[number];
export interface WorkSearch {
    /** Without it: mine for an official who signed in, everybody's for others. */
    readonly whose?: WorkSide;
    /** One official; wins over the department. */
    readonly official?: string;
    readonly department?: string;
    /** Only what is late. */
    readonly late?: boolean;
    /** Only shares of those who are no longer in the office. */
    readonly left?: boolean;
}
/** Reads the address; what is not understood is left out. */
export declare function workSearchOf(search: Readonly<Record<string, unknown>>): WorkSearch;
/** Mine first: an official sees their own shares until somebody else or all are asked for. */
export declare function workSideOf(search: WorkSearch, hasOwn: boolean): WorkSide;
/** Whose shares the register is asked for. */
export declare function workInput(search: WorkSearch, hasOwn: boolean): {
    readonly mine?: true;
    readonly officialId?: string;
    readonly department?: string;
};
/** Tells whether something narrows the list. */
export declare function isNarrowed({ official, department, late, left }: WorkSearch): boolean;
