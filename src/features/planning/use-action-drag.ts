/** Owns the dragging of actions with a pointer: which one is held, and where it would land. */
import { type DragEvent, useState } from "react";

/** Beside another action in the plan, or in a column of the board. */
export type Landing<Column extends string> =
  | { readonly at: "action"; readonly id: string; readonly side: "before" | "after" }
  | { readonly at: "column"; readonly column: Column };

export interface DragSource {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

export interface DropZone {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

interface Drag<Column extends string> {
  readonly held: string;
  readonly over: Landing<Column> | null;
}

export interface ActionDrag<Column extends string> {
  /** The id of the action that is held; null when none is. */
  readonly held: string | null;
  readonly over: Landing<Column> | null;
  readonly source: (actionId: string) => DragSource;
  /** `landing` says where the held action would land; null: not here. */
  readonly zone: (landing: (held: string, event: DragEvent<HTMLElement>) => Landing<Column> | null) => DropZone;
}

export function useActionDrag<Column extends string>(
  drop: (actionId: string, landing: Landing<Column>) => void,
): ActionDrag<Column> {
  const [drag, setDrag] = useState<Drag<Column> | null>(null);
  return {
    held: drag?.held ?? null,
    over: drag?.over ?? null,
    source: (actionId) => ({
      draggable: true,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.effectAllowed = "move";
        // Firefox drags only what carries data.
        dataTransfer.setData("text/plain", "");
        setDrag({ held: actionId, over: null });
      },
      onDragEnd: () => setDrag(null),
    }),
    zone: (landing) => ({
      onDragOver: (event) => {
        const over = drag === null ? null : landing(drag.held, event);
        if (drag === null || over === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (!isSame(drag.over, over)) setDrag({ ...drag, over });
      },
      onDrop: (event) => {
        const over = drag === null ? null : landing(drag.held, event);
        if (drag === null || over === null) return;
        event.preventDefault();
        event.stopPropagation();
        setDrag(null);
        drop(drag.held, over);
      },
    }),
  };
}

/** Where beside the action under the pointer the held one would land: before it on its upper half, else after. */
export function landingBeside<Column extends string>(id: string, event: DragEvent<HTMLElement>): Landing<Column> {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return { at: "action", id, side: event.clientY < top + height / 2 ? "before" : "after" };
}

/** The side of the action where the held one would land; undefined when it would not. */
export const landingSide = (over: Landing<string> | null, id: string): "before" | "after" | undefined =>
  over?.at === "action" && over.id === id ? over.side : undefined;

function isSame(a: Landing<string> | null, b: Landing<string>): boolean {
  if (a === null) return false;
  if (a.at === "action") return b.at === "action" && a.id === b.id && a.side === b.side;
  return b.at === "column" && a.column === b.column;
}
