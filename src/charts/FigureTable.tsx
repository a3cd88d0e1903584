import type { ReactNode } from 'react';
import styles from '../ui/Table.module.css';
import { Table } from '../ui/Table.tsx';
import type { FigureRef, Sheet } from './sheet.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly sheet: Sheet;
  /** How a page leads from a figure to where it comes from. */
  readonly linked?: Linked | undefined;
}

export type Linked = (figure: FigureRef, words: string) => ReactNode;

/** In characters: more of them in a narrow column would make a row high. */
const longWords = 24;

/** Every value of a chart as a table. */
export function FigureTable({ caption, sheet, linked }: FigureTableProps) {
  return (
    <Table label={caption}>
      <thead>
        <tr>
          {sheet.columns.map(({ label, isNumber }) => (
            <th key={label} scope="col" className={isNumber ? styles.number : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(([head, ...cells]) => (
          <tr key={head?.words}>
            <th scope="row">{head?.words}</th>
            {cells.map(({ words, figure }, at) => {
              const column = sheet.columns[at + 1];
              const asWords = words.length > longWords ? styles.sentence : undefined;
              return (
                <td key={column?.label} className={column?.isNumber ? styles.number : asWords}>
                  {figure && linked ? linked(figure, words) : words}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
