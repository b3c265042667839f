import type { Topic } from '../model/topic.js';
import type { Group } from './assign.js';
import { labelTopic } from './label-topic.js';
import { reasonsFor } from './reasons.js';
import { scopeDifferences } from './scope-differences.js';

/** A group of claims as a topic, with a label, the reasons that joined them and what differs between them. */
export function describeTopic(id: string, { claims, links }: Group): Topic {
  return {
    id,
    label: labelTopic(claims),
    kind: claims[0]!.kind,
    claims,
    strength: links.reduce((sum, link) => sum + link.likelihood, 0) / Math.max(1, links.length),
    because: reasonsFor(links),
    differs: scopeDifferences(claims),
  };
}
