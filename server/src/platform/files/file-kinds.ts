/** A kind of file that may be uploaded: how its content is called by whoever looks at it, and how it may be named. */
export interface FileKind {
  mediaType: string;
  extensions: readonly string[];
  /** An archive with parts, in which macros could lie. */
  hasParts?: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** Documents and pictures, by the name that recognising a content gives it. Whatever can run, or hide another file, is not among them. */
export const BINARY_KINDS: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'], hasParts: true },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'], hasParts: true },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, extensions: ['pptx'], hasParts: true },
  odt: { mediaType: `${OPEN}.text`, extensions: ['odt'], hasParts: true },
  ods: { mediaType: `${OPEN}.spreadsheet`, extensions: ['ods'], hasParts: true },
  odp: { mediaType: `${OPEN}.presentation`, extensions: ['odp'], hasParts: true },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
};

export const CALENDAR: FileKind = { mediaType: 'text/calendar', extensions: ['ics'] };
export const TABLE: FileKind = { mediaType: 'text/csv', extensions: ['csv'] };
export const TEXT: FileKind = { mediaType: 'text/plain', extensions: ['txt'] };

/** How a file may be named to be uploaded at all. */
export const UPLOADABLE: readonly string[] = [...Object.values(BINARY_KINDS), CALENDAR, TABLE, TEXT].flatMap(({ extensions }) => extensions);
