import { IsIn, IsString, Length } from 'class-validator';
import { Id } from '../../../platform/graphql/input-fields.js';

/** What a file belongs to and how it is called; the file itself is the body. */
export class UploadQuery {
  @IsString()
  @Length(1, 40)
  subjectKind: string;

  @Id()
  subjectId: string;

  @IsString()
  @Length(1, 500)
  name: string;

  @IsIn(['0', '1'])
  isInternal: string = '0';
}
