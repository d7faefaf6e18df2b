import MessageCopier from '../message-copier/MessageCopier.astro';
import PaymentFlow from '../payment-flow/PaymentFlow.astro';
import { mdxComponents } from './components.ts';

/** What articles may use that embed the drawing of the payment or a message. */
export const toolComponents = { ...mdxComponents, MessageCopier, PaymentFlow };
