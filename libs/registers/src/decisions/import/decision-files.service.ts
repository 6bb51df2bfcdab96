import { Injectable, type StreamableFile } from '@nestjs/common';
import { fileAnswer } from '@quarterdeck/platform/http/bodies/file-answer';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { writeZip } from '@quarterdeck/platform/zip/write-zip';
import { type DecisionFile, indexOf, nameOf, textOf } from './decision-file';
import { type DecisionFiles, decisionFilesOf, oneDecisionFile } from './decision-files.queries';

@Injectable()
export class DecisionFilesService {
  constructor(private readonly db: TenantDb) {}

  async get(id: string): Promise<StreamableFile> {
    const file = JSON.parse(await this.db.read(oneDecisionFile(id))) as DecisionFile;
    return fileAnswer(nameOf(file), 'text/markdown; charset=utf-8', textOf(file));
  }

  async export(engagementId: string): Promise<StreamableFile> {
    const read = await this.db.read(decisionFilesOf(engagementId));
    const { client, decisions } = JSON.parse(read) as DecisionFiles;
    const files = decisions.map((file) => ({ name: nameOf(file), text: textOf(file) }));
    const index = { name: 'README.md', text: indexOf(client, decisions) };
    return fileAnswer('decisions.zip', 'application/zip', await writeZip([index, ...files], new Date()));
  }
}
