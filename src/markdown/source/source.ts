/** The lines of a note on their way to the parser; every step maps one to the next. */
export interface Line {
  text: string;
  /** 1-based line of the note's text it comes from; an inserted line has that of its neighbour. */
  origin: number;
}

/** Something a step found and mended. */
export interface Finding {
  rule:
    | 'fence-unclosed'
    | 'fence-closed-in-line'
    | 'comment-unclosed'
    | 'line-too-long'
    | 'math-unclosed'
    | 'data-too-long';
  /** A line as in `Line.origin`. */
  line: number;
  value: string;
}

/** Cuts `text` at line ends of every kind. */
export function toLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, origin: index + 1 }));
}
