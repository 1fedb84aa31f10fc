import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";

export interface DataColumn {
  readonly id: string;
  readonly header: ReactNode;
  readonly numeric?: boolean | undefined;
}

export interface DataRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly header?: string | undefined;
}

interface DataTableProps {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

export function DataTable({ caption, hideCaption = false, columns, rows }: DataTableProps) {
  const captionId = useId();
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region);
  const scrolling = overflows ? { role: "region", tabIndex: 0, "aria-labelledby": captionId } : {};
  return (
    <div ref={region} className="nio-table-scroll" {...scrolling}>
      <table className="ds-table nio-table" data-color="neutral">
        <caption id={captionId} className={hideCaption ? "ds-sr-only" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.numeric}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) =>
                column.id === row.header ? (
                  <th key={column.id} scope="row" data-numeric={column.numeric}>
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} data-numeric={column.numeric}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useOverflow(region: { readonly current: HTMLElement | null }): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const node = region.current;
    if (node === null) return;
    const measure = () => setOverflows(node.scrollWidth > node.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    if (node.firstElementChild !== null) observer.observe(node.firstElementChild);
    measure();
    return () => observer.disconnect();
  }, [region]);
  return overflows;
}
