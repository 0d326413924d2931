import { emptyProfile } from '../lead/empty-profile.ts';
import type { Lead, Missing, Provenance } from '../lead/lead.ts';
import type { ProfileData, ProfileField } from '../lead/user-json.ts';

const FIELDS = Object.keys(emptyProfile()) as ProfileField[];

/** Collects the fields of one lead with where they came from and why they are empty. */
export class LeadFields {
  readonly data: ProfileData = emptyProfile();
  readonly #provenance: Partial<Record<ProfileField, Provenance>> = {};
  readonly #missing: Partial<Record<ProfileField, Missing>> = {};

  /** Takes a value; an empty one is ignored, and a field that has one keeps it. Confidence is 0 to 1. */
  set<F extends ProfileField>(field: F, value: ProfileData[F], source: string, confidence: number): void {
    if (value.length === 0 || this.data[field].length > 0) return;
    this.data[field] = value;
    this.#provenance[field] = { source, confidence };
  }

  /** A second source for a text field: agreement raises the confidence, a difference lowers it. */
  compare(field: ProfileField, agrees: boolean, source: string): void {
    const known = this.#provenance[field];
    if (!known) return;
    this.#provenance[field] = agrees
      ? { source: `${known.source}+${source}`, confidence: Math.max(known.confidence, 0.98) }
      : { source: `${known.source}≠${source}`, confidence: Math.min(known.confidence, 0.5) };
  }

  /** Why a field is empty, should it stay so; the first reason given counts. */
  explain(field: ProfileField, why: Missing): void {
    this.#missing[field] ??= why;
  }

  isMissing(field: ProfileField, why: Missing): boolean {
    return this.data[field].length === 0 && this.#missing[field] === why;
  }

  /** The lead; every empty field has a reason, `absent` where none was given. */
  toLead(page: Lead['page'], url: string): Lead {
    const missing: Lead['missing'] = {};
    for (const field of FIELDS)
      if (this.data[field].length === 0) missing[field] = this.#missing[field] ?? 'absent';
    return { page, url, profile_data: this.data, provenance: this.#provenance, missing };
  }
}
