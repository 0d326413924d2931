import { z } from 'zod';
import { DoctorFinding } from '../../model/doctor/finding.ts';
import { Failure } from '../../model/failure.ts';
import { PullProgress } from '../../model/server-tools.ts';
import { Settings } from '../settings/settings.ts';

/** Name of the Port over which an examination is asked for, and told finding by finding; closing it ends it. */
export const DOCTOR_PORT = 'doctor';
/** Name of the Port over which a pull is begun, followed and cancelled; closing it ends the following only. */
export const PULL_PORT = 'pull';

/** A server, how it speaks, and the model asked of it. */
export const ServerChoice = Settings.shape.server.pick({ url: true, dialect: true, model: true });
export type ServerChoice = z.infer<typeof ServerChoice>;

export const DoctorMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('finding'), finding: DoctorFinding }),
  z.object({ type: z.literal('done') }),
]);
export type DoctorMessage = z.infer<typeof DoctorMessage>;

export const PullRequest = z.object({ type: z.enum(['follow', 'start', 'stop']), server: ServerChoice });
export type PullRequest = z.infer<typeof PullRequest>;

/** How a pull stands; `idle` where none was begun since the worker woke. */
export const PullState = z.discriminatedUnion('type', [
  z.object({ type: z.literal('idle') }),
  z.object({ type: z.literal('pulling'), progress: PullProgress }),
  z.object({ type: z.literal('done') }),
  z.object({ type: z.literal('failed'), failure: Failure }),
]);
export type PullState = z.infer<typeof PullState>;
