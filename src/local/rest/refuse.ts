import { HTTPException } from 'hono/http-exception';
import { type FormFault, nestFaults } from '../validation/form-fault.ts';

type Status = 400 | 401 | 403 | 404 | 405 | 429 | 500 | 502 | 503;

/** An error in Discord's shape, to be thrown: `{ message, code }`, with `errors` where a form was wrong. */
function refusal(status: Status, code: number, message: string, errors?: unknown): HTTPException {
  const body = { message, code, ...(errors === undefined ? {} : { errors }) };
  return new HTTPException(status, { res: Response.json(body, { status }), message });
}

/** Discord's answers, with the codes of its documentation ("JSON Error Codes"). */
export const refuse = {
  unauthorized: () => refusal(401, 0, '401: Unauthorized'),
  notFound: () => refusal(404, 0, '404: Not Found'),
  unknownApplication: () => refusal(404, 10002, 'Unknown Application'),
  unknownChannel: () => refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => refusal(404, 10063, 'Unknown application command'),
  tooManyCommands: (limit: number) =>
    refusal(400, 30032, `Maximum number of application commands reached (${limit}).`),
  tooManyFollowUps: () =>
    refusal(400, 40094, 'This interaction has reached the maximum number of follow-up messages'),
  acknowledged: () => refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => refusal(403, 50001, 'Missing Access'),
  notMine: () => refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => refusal(400, 50006, 'Cannot send an empty message'),
  cannotMessageUser: () => refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => refusal(403, 50013, 'Missing Permissions'),
  invalidToken: () => refusal(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (faults: FormFault[]) => refusal(400, 50035, 'Invalid Form Body', nestFaults(faults)),
  invalidJson: () => refusal(400, 50109, 'The request body contains invalid JSON.'),
};

/** Throws 50035 where there is a fault. */
export function requireForm(faults: FormFault[]): void {
  if (faults.length > 0) throw refuse.invalidForm(faults);
}
