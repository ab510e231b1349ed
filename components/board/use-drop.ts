import { type DragEvent, useState } from 'react';

const kind = 'application/x-encore-application';

/** What a card does while it is carried. */
export function useCarried(applicationId: string) {
  const [isHeld, setHeld] = useState(false);
  return {
    isHeld,
    carried: {
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(kind, applicationId);
        event.dataTransfer.effectAllowed = 'move';
        setHeld(true);
      },
      onDragEnd: () => setHeld(false),
    },
  };
}

/** What a column does while a card is held over it. Anything else that is dropped is left alone. */
export function useDrop(take: (applicationId: string) => void) {
  const [isOver, setOver] = useState(false);
  const isCard = (event: DragEvent) => event.dataTransfer.types.includes(kind);
  return {
    isOver,
    target: {
      onDragOver: (event: DragEvent) => {
        if (!isCard(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.currentTarget as Node).contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!isCard(event)) return;
        event.preventDefault();
        take(event.dataTransfer.getData(kind));
      },
    },
  };
}
