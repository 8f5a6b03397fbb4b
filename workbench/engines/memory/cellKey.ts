import { MAX_COLUMNS, type Position } from '../cells';

/** One number for a cell, so that a Map can hold a sparse sheet. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const keyPosition = (key: number): Position => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS });
