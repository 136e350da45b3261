// React's development build is slower and keeps a record of every render; it is chosen by this variable at import.
process.env["NODE_ENV"] ??= "production";
const { Box, render, Text } = await import("ink");

/** Rows at the bottom of a terminal that are drawn over again. */
export interface LiveRegion {
  draw(rows: readonly string[]): void;
  /** Takes the rows away; what is written next stands in their place. */
  close(): void;
}

export function openLiveRegion(stream: NodeJS.WriteStream): LiveRegion {
  let height = 0;
  const instance = render(<Rows rows={[]} />, { stdout: stream, exitOnCtrlC: false, patchConsole: false });
  return {
    draw: (rows) => {
      height = rows.length;
      instance.rerender(<Rows rows={rows} />);
    },
    close: () => {
      // Unmounting draws what is still waiting to be drawn and leaves it, so it is taken away afterwards.
      instance.unmount();
      stream.write(`${ERASE_ROW}${`${CURSOR_UP}${ERASE_ROW}`.repeat(Math.max(1, height))}\r`);
    },
  };
}

const CURSOR_UP = "\u001b[1A";
const ERASE_ROW = "\u001b[2K";

function Rows({ rows }: { readonly rows: readonly string[] }) {
  return (
    <Box flexDirection="column">
      {rows.map((row, index) => (
        <Text key={index} wrap="truncate-end">
          {row === "" ? " " : row}
        </Text>
      ))}
    </Box>
  );
}
