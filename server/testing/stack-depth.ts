// As in an installation: Jest's hundred lines for each refusal, which nobody reads, take longer than the refusal.
Error.stackTraceLimit = 10;
