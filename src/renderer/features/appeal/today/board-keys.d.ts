/** Arrows on the board: one thing to do after another, across groups. Tab goes the same way. */
/** The next place of the focus, or undefined for a key that does not move it. */
export declare function nextStop(key: string, at: number, count: number): number | undefined;
/** Moves the focus among the links of a board that are marked with `data-stop`. */
export declare function moveAmongStops(board: HTMLElement, key: string): boolean;
