import { describe, expect, test } from 'vitest';
import { compileLap } from '../../../../../generator/convert/lap/compile/compile.ts';
import { compileDefaults } from '../../../../../generator/convert/lap/compile/compiling.ts';
import type { CompileOptions } from '../../../../../generator/convert/lap/compile/compiling.ts';
import { readRawYaml } from '../../../../../generator/convert/lap/raw/readYaml.ts';
import { serializeLap } from '../../../../../generator/convert/lap/serialize.ts';

const firstLines = '@lap v0.3\n# Machine-readable API spec. Each @endpoint block is one API call.\n';

function compile(yaml: string, options: Partial<CompileOptions> = {}): string {
  const { document } = compileLap(readRawYaml(yaml), 'stem', { ...compileDefaults, ...options });
  return serializeLap([document]).replace(firstLines, '');
}

// `want` is what the reference compiler's algorithm makes, without the two first lines.
const traps: readonly [string, { given: string; want: string }][] = [
  [
    'title that is missing',
    {
      given: `paths: {}`,
      want: `@api stem
@endpoints 0

@end
`,
    },
  ],
  [
    'title, version and host that are not text',
    {
      given: `{info: {title: 2024, version: 1.10}, host: h.x, basePath: /v1, schemes: [http], paths: {}}`,
      want: `@api 2024
@base http://h.x/v1
@version 1.1
@endpoints 0

@end
`,
    },
  ],
  [
    'server wins over host',
    {
      given: `{servers: [{url: /api}, {url: /b}], host: h.x, paths: {}}`,
      want: `@api stem
@base /api
@endpoints 0

@end
`,
    },
  ],
  [
    'integer-like keys keep their place',
    {
      given: `paths: {/a: {get: {responses: {default: {description: x}, 404: {description: no}, "200": {content: {application/json: {schema: {properties: {b: {type: string}, "10": {type: integer}, 2: {type: boolean}}}}}}}}}}`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint GET /a
@returns(200) {b: str, 10: int, 2: bool}
@errors {404: no}

@end
`,
    },
  ],
  [
    'order of parameters and body',
    {
      given: `paths:
  /a:
    parameters: [{name: ignored, in: query, required: true}]
    post:
      parameters:
        - {name: o, in: query, schema: {type: string}}
        - {name: r, in: header, required: true, schema: {type: integer, format: int64}}
        - {name: " ", in: query}
      requestBody: {content: {application/json: {schema: {required: [b], properties: {a: {type: string}, b: {type: string}}}}}}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint POST /a
@required {r: int(int64), b: str}
@optional {o: str, a: str}

@end
`,
    },
  ],
  [
    'enum, default and description',
    {
      given: `paths:
  /a:
    get:
      parameters:
        - {name: e, schema: {type: string, enum: [a, null, b], default: a}, description: "<p>One\\n of</p> &amp;c"}
        - {name: one, schema: {type: string, enum: [a]}}
        - {name: b, schema: {type: boolean, enum: [true, false], default: false}}
        - {name: n, schema: {type: number, default: 1.0}}
        - {name: l, schema: {type: array, items: {type: string}, default: [a, "it's"]}}
        - {name: d, schema: {type: string, default: 2023-01-17T00:00:00Z}}
        - {name: z, schema: {type: string, default: null}}
        - {name: y, schema: {$ref: "#/components/schemas/E"}}
components: {schemas: {E: {type: string, enum: [p, q], default: p}}}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint GET /a
@optional {e: str(a/b)=a # One  of &c, one: str, b: bool(true/false)=False, n: num=1.0, l: [str]=['a', "it's"], d: str=2023-01-17 00:00:00+00:00, z: str=None, y: str}

@end
`,
    },
  ],
  [
    'types without a usable type',
    {
      given: `paths:
  /a:
    get:
      parameters:
        - {name: a}
        - {name: b, schema: {oneOf: [{type: string}]}}
        - {name: c, schema: {type: [string, "null"]}}
        - {name: d, schema: {type: ["null"]}}
        - {name: e, schema: {type: strange, format: f}}
        - {name: f, schema: {type: null}}
        - {name: g, schema: {$ref: "other.yaml#/X"}}
        - {name: h, schema: {type: object, properties: {x: {type: string}}}}
        - {name: i, type: string}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint GET /a
@optional {a: any, b: any, c: str, d: any, e: strange, f: None, g: any, h: map, i: any}

@end
`,
    },
  ],
  [
    'depth of bodies',
    {
      given: `paths:
  /a:
    put:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
components: {schemas: {A: {type: object, properties: {a: {type: array, items: {$ref: "#/components/schemas/A"}}, s: {type: string}}, required: [s]}}}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint PUT /a
@required {s: str}
@optional {a: [map{a: [map{a: [map], s!: str}], s!: str}]}

@end
`,
    },
  ],
  [
    'depth of responses',
    {
      given: `paths:
  /a:
    get:
      responses:
        200:
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}
components: {schemas: {A: {type: object, nullable: true, properties: {n: {$ref: "#/components/schemas/A"}, l: {type: array, items: {$ref: "#/components/schemas/A"}}, t: {type: [object, "null"], properties: {x: {}}}}}}}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint GET /a
@returns(200) {n: map?{n: map?{n: map?{n: map?, l: [map], t: map?}, l: [map], t: map?}, l: [map], t: map?}, l: [map], t: map?} # ok

@end
`,
    },
  ],
  [
    'responses without fields',
    {
      given: `paths:
  /a:
    get:
      responses:
        204: {description: "nothing\\n"}
        2XX: {description: list, content: {application/json: {schema: {type: array, items: {type: string}}}}}
        201: {}
        4XX: {description: bad}
        x-note: {description: odd}
        default: {description: other}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint GET /a
@returns(204) nothing
@returns(2XX) list
@returns(201)
@errors {4XX: bad, x-note: odd}

@end
`,
    },
  ],
  [
    'ref keys are not decoded',
    {
      given: `paths:
  /a:
    get:
      responses: {200: {$ref: "#/paths/~1a/x"}, 201: {$ref: "#/components/responses/a~1b"}}
components: {responses: {a~1b: {description: literal}, a/b: {description: decoded}}}
`,
      want: `@api stem
@endpoints 1
@toc a(1)

@endpoint GET /a
@returns(200)
@returns(201) literal

@end
`,
    },
  ],
  [
    'examples',
    {
      given: `paths:
  /a:
    post: {requestBody: {content: {application/json: {example: {t: 2023-01-17T00:00:00Z, n: 1.0, u: "é😀"}}}}}
    put: {requestBody: {content: {application/json: {examples: {a: {$ref: "#/components/examples/E"}, b: {value: 2}}}}}}
    patch: {requestBody: {content: {application/json: {example: {}}}}}
components: {examples: {E: {value: [1, null]}}}
`,
      want: `@api stem
@endpoints 3
@toc a(3)

@endpoint POST /a
@example_request {"t":"2023-01-17T00:00:00+00:00","n":1.0,"u":"\\u00e9\\ud83d\\ude00"}

@endpoint PUT /a
@example_request [1,null]

@endpoint PATCH /a

@end
`,
    },
  ],
  [
    'groups',
    {
      given: `paths: {/v1/a: {get: {}}, /v2/b/c: {get: {}}, /a: {get: {}, trace: {}}, /: {head: {}}}`,
      want: `@api stem
@endpoints 4
@toc a(2), b(1), root(1)

@group a
@endpoint GET /v1/a

@endgroup

@group b
@endpoint GET /v2/b/c

@endgroup

@group a
@endpoint GET /a

@endgroup

@group root
@endpoint HEAD /

@endgroup

@end
`,
    },
  ],
  [
    'summary',
    {
      given: `paths: {/a: {get: {summary: "", description: "First &lt;b&gt;line&lt;/b&gt;\\nsecond"}, put: {summary: " S "}}}`,
      want: `@api stem
@endpoints 2
@toc a(2)

@endpoint GET /a
@desc First line

@endpoint PUT /a
@desc S

@end
`,
    },
  ],
  [
    'schemes',
    {
      given: `components: {securitySchemes: {a: {type: http, scheme: basic}, b: {type: http, scheme: DIGEST}, c: {type: apiKey, name: X-Key, in: header}, d: {type: oauth2, flows: {}}, e: {type: openIdConnect}}}
paths: {}`,
      want: `@api stem
@auth Basic | Digest | ApiKey X-Key in header | OAuth2 | openIdConnect
@endpoints 0

@end
`,
    },
  ],
  [
    'common fields',
    {
      given: `paths:
  /p0: {get: {parameters: [{name: q0, schema: {type: string}}, {name: tenant, in: header, required: true, schema: {type: string}}]}}
  /p1: {get: {parameters: [{name: q1, schema: {type: string}}, {name: tenant, in: header, required: true, schema: {type: string}}]}}
  /p2: {get: {parameters: [{name: q2, schema: {type: string}}, {name: tenant, in: header, required: true, schema: {type: string}}]}}
  /p3: {get: {parameters: [{name: q3, schema: {type: string}}, {name: tenant, in: header, required: true, schema: {type: string}}]}}
  /p4: {get: {parameters: [{name: q4, schema: {type: string}}, {name: tenant, in: header, required: true, schema: {type: string}}]}}
  /p5: {get: {parameters: [{name: q5, schema: {type: string}}, {name: tenant, in: header, required: true, schema: {type: string}}]}}
`,
      want: `@api stem
@common_fields {tenant: str}
@endpoints 6
@toc p0(1), p1(1), p2(1), p3(1), p4(1), p5(1)

@group p0
@endpoint GET /p0
@optional {q0: str}

@endgroup

@group p1
@endpoint GET /p1
@optional {q1: str}

@endgroup

@group p2
@endpoint GET /p2
@optional {q2: str}

@endgroup

@group p3
@endpoint GET /p3
@optional {q3: str}

@endgroup

@group p4
@endpoint GET /p4
@optional {q4: str}

@endgroup

@group p5
@endpoint GET /p5
@optional {q5: str}

@endgroup

@end
`,
    },
  ],
];

describe('compileLap', () => {
  test.each(traps)('%s', (_name, { given, want }) => {
    expect(compile(given)).toBe(want);
  });

  const bad: readonly [string, string][] = [
    [
      'boolean schemas',
      'paths: {/a: {put: {requestBody: {content: {application/json: {schema: {properties: {x: true, y: {type: array, items: false}}}}}}}}}',
    ],
    [
      'null and texts for objects',
      'paths: {/a: null, /b: {get: null}, /c: {get: {parameters: x, requestBody: 1, responses: [200]}}}',
    ],
    [
      'arrays of themselves',
      'paths: {/a: {get: {parameters: [{name: x, schema: {$ref: "#/components/schemas/L"}}]}}}\ncomponents: {schemas: {L: {type: array, items: {$ref: "#/components/schemas/L"}}}}',
    ],
    [
      'references in circles',
      'paths: {/a: {get: {responses: {200: {$ref: "#/components/responses/R"}}}}}\ncomponents: {responses: {R: {$ref: "#/components/responses/R"}}}',
    ],
    ['no document at all', '[]'],
  ];
  test.each(bad)('the reference fails on %s, this goes on', (_name, given) => {
    expect(compile(given)).toMatch(/@endpoints \d+\n/);
  });
});

describe('options', () => {
  const given = `paths:
  /a:
    post:
      summary: Make
      requestBody:
        content:
          application/json:
            example: {a: 1}
            schema: {properties: {a: {type: object, description: A, properties: {b: {type: object, properties: {c: {type: object, properties: {d: {type: string}}}}}}}}}
      responses:
        200:
          description: made
          content: {application/json: {schema: {properties: {a: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}}}}}
        202: {description: → Later}
        204: {description: nothing}
        400: {description: bad}
components: {securitySchemes: {a: {type: http, scheme: basic}, b: {type: http}}}
`;
  const linesOf = (options: Partial<CompileOptions>): readonly string[] =>
    compile(given, options)
      .split('\n')
      .filter((line) => /^@(?:auth|desc|optional|returns|errors|example)/.test(line));

  const rows: readonly [string, Partial<CompileOptions>, readonly string[]][] = [
    [
      'none',
      {},
      [
        '@auth Basic | Bearer',
        '@desc Make',
        '@optional {a: map{b: map{c: map}} # A}',
        '@returns(200) {a: map{b: map{c: str}}} # made',
        '@returns(202) → Later',
        '@returns(204) nothing',
        '@errors {400: bad}',
        '@example_request {"a":1}',
      ],
    ],
    [
      'lean',
      { lean: true },
      [
        '@auth Basic | Bearer',
        '@optional {a: map{b: map{c: map}}}',
        '@returns(200) {a: map{b: map{c: str}}}',
        '@returns(202) → Later',
        '@returns(204)',
        '@errors {400}',
      ],
    ],
    [
      'older compilers',
      { bodyDepth: 1, responseDepth: 1, legacyAuth: true },
      [
        '@auth Bearer basic | Bearer token',
        '@desc Make',
        '@optional {a: map{b: map} # A}',
        '@returns(200) {a: map{b: map}} # made',
        '@returns(202) → Later',
        '@returns(204) nothing',
        '@errors {400: bad}',
        '@example_request {"a":1}',
      ],
    ],
  ];
  test.each(rows)('%s', (_name, options, want) => {
    expect(linesOf(options)).toEqual(want);
  });
});

describe('authentication without security schemes', () => {
  const auth = (yaml: string): string | undefined => /^@auth (.*)$/m.exec(compile(yaml))?.[1];
  const rows: readonly [string, string | undefined][] = [
    [
      'paths: {/a: {get: {parameters: [{name: q}, {name: " X-API-Key ", in: header}]}}}',
      'ApiKey X-API-Key in header',
    ],
    ['paths: {/a: {get: {parameters: [{name: k, description: Your API key}]}}}', 'ApiKey k in query'],
    ['paths: {/a: {trace: {parameters: [{name: token}]}, parameters: [{name: token}]}}', undefined],
    ['info: {description: Send a Bearer Token}', 'Bearer (inferred from docs)'],
    ['info: {description: "Authorization: Token x"}', 'ApiKey (inferred from docs)'],
    ['info: {description: get an API_KEY}', 'ApiKey (inferred from docs)'],
    ['info: {description: OAuth 2 it is}', 'OAuth2 (inferred from docs)'],
    ['info: {description: This requires authentication}', 'Auth required (see docs)'],
    ['info: {description: nothing}', undefined],
    ['securityDefinitions: {a: {type: basic}, b: text}\ncomponents: {securitySchemes: {}}', 'basic'],
  ];
  test.each(rows)('%s', (given, want) => {
    expect(auth(given)).toBe(want);
  });
});

test('every node of the result knows its place', () => {
  const { document, pointers } = compileLap(
    readRawYaml(
      'paths: {/a/b: {put: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}}}}\ncomponents: {schemas: {A: {properties: {x: {$ref: "#/components/schemas/B"}}}, B: {type: object, properties: {y~z: {}}}}}',
    ),
    'stem',
    compileDefaults,
  );
  const [endpoint] = document.endpoints;
  const [param] = endpoint?.optional ?? [];
  const [field] = param?.type.fields ?? [];
  expect([endpoint, param, field].map((node) => node && pointers.get(node))).toEqual([
    '/paths/~1a~1b/put',
    '/components/schemas/A/properties/x',
    '/components/schemas/B/properties/y~0z',
  ]);
});
