import { type DragEvent, useState } from 'react';

interface FileDrop {
  /** A file is held over the popup. */
  over: boolean;
  handlers: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** A file dropped anywhere is taken; text dragged within the popup is left to the fields. */
export function useFileDrop(read: (file: File) => void): FileDrop {
  const [over, setOver] = useState(false);
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault(); // else the browser opens the file in place of the popup
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!hasFile(event)) return;
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) read(file);
      },
    },
  };
}
