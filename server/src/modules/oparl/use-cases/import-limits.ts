import { Injectable } from '@nestjs/common';

/** How far an import goes at most. */
@Injectable()
export class ImportLimits {
  /** Of one list: the largest that we know has 14,000 papers, with 20 on a page. */
  readonly pages: number = 5_000;
  /** Of one paper. */
  readonly consultations: number = 60;
}
