import { z } from 'zod';

// zod compiles schemas with `new Function` where it may; an extension may not, and the attempt is logged as an error
z.config({ jitless: true });
