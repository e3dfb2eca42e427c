import type { Values } from './named.ts';

/** Operation, arguments by wire name (`body`: the whole body), options of the client. */
export type TableCall = readonly [operation: string, given: Values, options?: Values];

/** Operations that are not called, and why. */
export const skipped: ReadonlySet<string> = new Set([
  // Answers with three gigabytes.
  'body-file.json GET /files/stream/verylarge',
]);

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const base64 = (text: string) => Buffer.from(text).toString('base64');
// By code unit: some of them are compatibility characters, which editors like to replace.
const multibyte = String.fromCharCode(
  0x554a,
  0x9f44,
  0x4e02,
  0x72db,
  0x72dc,
  0xf9f1,
  0xf92c,
  0xf9f1,
  0xfa0c,
  0xfa29,
);
const reserved = "begin!*'();:@ &=+$,/?#[]end";
const list = ['ArrayQuery1', reserved, '', ''];

/** `POST …/<type>` with headers `scenario` and, of what is sent, `value`. */
const headerValues: readonly (readonly [type: string, scenario: string, value: unknown])[] = [
  ['integer', 'positive', 1],
  ['integer', 'negative', -2],
  ['long', 'positive', 105],
  ['long', 'negative', -2],
  ['float', 'positive', 0.07],
  ['float', 'negative', -3],
  ['double', 'positive', 7e120],
  ['double', 'negative', -3],
  ['bool', 'true', true],
  ['bool', 'false', false],
  ['string', 'valid', 'The quick brown fox jumps over the lazy dog'],
  ['string', 'null', undefined],
  ['string', 'empty', ''],
  ['enum', 'valid', 'GREY'],
  ['enum', 'null', undefined],
  ['date', 'valid', '2010-01-01'],
  ['date', 'min', '0001-01-01'],
  ['datetime', 'valid', '2010-01-01T12:34:56Z'],
  ['datetime', 'min', '0001-01-01T00:00:00Z'],
  ['datetimerfc1123', 'valid', 'Fri, 01 Jan 2010 12:34:56 GMT'],
  ['datetimerfc1123', 'min', 'Mon, 01 Jan 0001 00:00:00 GMT'],
  ['duration', 'valid', 'P123DT22H14M12.011S'],
  ['byte', 'valid', base64(multibyte)],
];

const resources = {
  Resource1: {
    location: 'West US',
    tags: { tag1: 'value1', tag2: 'value3' },
    properties: { 'p.name': 'Product1', type: 'Flat' },
  },
  Resource2: { location: 'Building 44', properties: { 'p.name': 'Product2', type: 'Flat' } },
};
const details = { max_product_display_name: 'max name', max_product_capacity: 'Large' };
const product = { base_product_id: '123', base_product_description: 'product description' };
const image = { '@odata.value': 'http://foo' };

const puppy = { id: 1, name: 'Puppy', birthdate: '2017-12-13T02:29:51Z', complexProperty: { color: 'Red' } };
const sizes = { height: 5.61, weight: 599, footsize: 11.5 };

const requestId = '9C4D50EE-2D56-4CD3-8152-34347DC9F2B0';
const subscription = { subscriptionId: '1234-5678-9012-3456' };
const apiVersion = { 'api-version': '2015-07-01-preview' };
/** A PATCH or POST that may have been acted on is repeated only when the user says so. */
const always: Values = { retry: () => true };

/** By document: what cannot be made up from the description, because the server's code wants certain values. */
export const calls: { readonly [document: string]: readonly TableCall[] } = {
  'additionalProperties.json': [
    ['PUT /additionalProperties/true', puppy],
    ['PUT /additionalProperties/true-subclass', { ...puppy, name: 'Lisa', friendly: true }],
    [
      'PUT /additionalProperties/type/object',
      {
        id: 2,
        name: 'Hira',
        siblings: [puppy],
        picture: Buffer.from(bytes(255, 255, 255, 255, 254)).toString('base64'),
      },
    ],
    [
      'PUT /additionalProperties/type/string',
      { id: 3, name: 'Tommy', color: 'red', weight: '10 kg', city: 'Bombay' },
    ],
    ['PUT /additionalProperties/in/properties', { id: 4, name: 'Bunny', additionalProperties: sizes }],
    [
      'PUT /additionalProperties/in/properties/with/additionalProperties/string',
      {
        id: 5,
        name: 'Funny',
        '@odata.location': 'westus',
        additionalProperties: sizes,
        color: 'red',
        city: 'Seattle',
        food: 'tikka masala',
      },
    ],
  ],
  'any-type.json': [['PUT /anything/object', { body: { foo: 'bar' } }]],
  'azure-parameter-grouping.json': [
    [
      'POST /parameterGrouping/postRequired/{path}',
      { customHeader: 'header', query: 21, path: 'path', body: 1234 },
    ],
    ['POST /parameterGrouping/postReservedWords', { from: 'bob', accept: 'yes' }],
    ['PUT /parameterGrouping/groupWithConstant', { groupedConstant: 'foo', groupedParameter: 'bar' }],
  ],
  'azure-special-properties.json': [
    ...['method', 'path', 'swagger'].flatMap((scope): readonly TableCall[] => [
      [
        `POST /azurespecials/subscriptionId/${scope}/string/none/path/local/1234-5678-9012-3456/{subscriptionId}`,
        subscription,
      ],
      [
        `POST /azurespecials/subscriptionId/${scope}/string/none/path/global/1234-5678-9012-3456/{subscriptionId}`,
        subscription,
      ],
      [`GET /azurespecials/apiVersion/${scope}/string/none/query/global/2015-07-01-preview`, apiVersion],
      [`GET /azurespecials/skipUrlEncoding/${scope}/query/valid`, { q1: 'value1&q2=value2&q3=value3' }],
      [
        `GET /azurespecials/skipUrlEncoding/${scope}/path/valid/{unencodedPathParam}`,
        { unencodedPathParam: 'path1/path2/path3' },
      ],
    ]),
    [
      'POST /azurespecials/subscriptionId/method/string/none/path/globalNotProvided/1234-5678-9012-3456/{subscriptionId}',
      { ...subscription, ...apiVersion },
    ],
    [
      'GET /azurespecials/apiVersion/method/string/none/query/globalNotProvided/2015-07-01-preview',
      apiVersion,
    ],
    [
      'GET /azurespecials/overwrite/x-ms-client-request-id/method/',
      {},
      { headers: { 'x-ms-client-request-id': requestId } },
    ],
    [
      'GET /azurespecials/overwrite/x-ms-client-request-id/method/',
      {},
      { headers: { 'x-ms-client-request-id': 'other' } },
    ],
    [
      'GET /azurespecials/overwrite/x-ms-client-request-id/via-param/method/',
      { 'x-ms-client-request-id': requestId },
    ],
    ['POST /azurespecials/customNamedRequestId', { 'foo-client-request-id': requestId }],
    ['POST /azurespecials/customNamedRequestIdParamGrouping', { 'foo-client-request-id': requestId }],
    ['GET /azurespecials/odata/filter', { $filter: "id gt 5 and name eq 'foo'", $top: 10, $orderby: 'id' }],
  ],
  'body-array.json': [
    [
      'PUT /array/prim/date-time/valid',
      { body: ['2000-12-01T00:00:01Z', '1980-01-02T00:11:35Z', '1492-10-12T10:15:01Z'] },
    ],
    ['PUT /array/prim/duration/valid', { body: ['P123DT22H14M12.011S', 'P5DT1H'] }],
  ],
  'body-binary.json': [['POST /binary/file', { body: { more: 'cowbell' } }]],
  'body-complex.json': [
    ['PUT /complex/basic/valid', { 'api-version': '2016-02-29', id: 2, name: 'abc', color: 'Magenta' }],
    [
      'PUT /complex/polymorphism/missingdiscriminator',
      {
        fishtype: 'salmon',
        location: 'alaska',
        iswild: true,
        species: 'king',
        length: 1,
        siblings: [
          { fishtype: 'shark', age: 6, birthday: '2012-01-05T01:00:00Z', length: 20, species: 'predator' },
          {
            fishtype: 'sawshark',
            age: 105,
            birthday: '1900-01-05T01:00:00Z',
            length: 10,
            picture: Buffer.from(bytes(255, 255, 255, 255, 254)).toString('base64'),
            species: 'dangerous',
          },
          {
            fishtype: 'goblin',
            age: 1,
            birthday: '2015-08-08T00:00:00Z',
            length: 30,
            species: 'scary',
            jawsize: 5,
            color: 'pinkish-gray',
          },
        ],
      },
    ],
  ],
  'body-datetime-rfc1123.json': [['PUT /datetimerfc1123/max', { body: 'Fri, 31 Dec 9999 23:59:59 GMT' }]],
  'body-datetime.json': [
    ['PUT /datetime/max/utc', { body: '9999-12-31T23:59:59.999Z' }],
    ['PUT /datetime/max/utc7ms', { body: '9999-12-31T23:59:59.9999999Z' }],
    ['PUT /datetime/max/localpositiveoffset', { body: '9999-12-31T23:59:59.999+14:00' }],
    ['PUT /datetime/max/localnegativeoffset', { body: '9999-12-31T23:59:59.999-14:00' }],
  ],
  'body-dictionary.json': [
    [
      'PUT /dictionary/prim/date-time/valid',
      { body: { 0: '2000-12-01T00:00:01Z', 1: '1980-01-01T23:11:35Z', 2: '1492-10-12T18:15:01Z' } },
    ],
  ],
  'body-duration.json': [['PUT /duration/positiveduration', { body: 'P123DT22H14M12.011S' }]],
  'body-formdata-urlencoded.json': [
    [
      'POST /formsdataurlencoded/pet/add/{petId}',
      { petId: 1, pet_type: 'dog', pet_food: 'meat', name: 'Fido', pet_age: 42 },
    ],
    [
      'POST /formsdataurlencoded/partialConstantBody',
      { grant_type: 'access_token', access_token: 'foo', service: 'bar' },
    ],
  ],
  'body-formdata.json': [
    [
      'POST /formdata/stream/uploadfile',
      { fileContent: new File(['hello'], 'sample.png', { type: 'image/png' }), fileName: 'sample.png' },
    ],
  ],
  'body-integer.json': [
    ['PUT /int/max/32', { body: 2147483647 }],
    ['PUT /int/min/32', { body: -2147483648 }],
    ['PUT /int/max/64', { body: 9223372036854776000 }],
    ['PUT /int/min/64', { body: -9223372036854776000 }],
  ],
  'body-time.json': [['PUT /time/put', { body: '08:07:56' }]],
  'custom-baseUrl-more-options.json': [
    [
      'GET /customuri/{subscriptionId}/{keyName}',
      { subscriptionId: 'test12', keyName: 'key1', keyVersion: 'v1' },
    ],
  ],
  'extensible-enums-swagger.json': [
    ...['tommy', 'casper', 'scooby'].map((petId): TableCall => [
      'GET /extensibleenums/pet/{petId}',
      { petId },
    ]),
    ['POST /extensibleenums/pet/addPet', { name: 'Retriever', IntEnum: '3', DaysOfWeek: 'Friday' }],
  ],
  'header.json': [
    ['POST /header/param/existingkey', { 'User-Agent': 'overwrite' }],
    [
      'POST /header/custom/x-ms-client-request-id/9C4D50EE-2D56-4CD3-8152-34347DC9F2B0',
      {},
      { headers: { 'x-ms-client-request-id': requestId } },
    ],
    ...headerValues.flatMap(([type, scenario, value]): readonly TableCall[] => [
      [`POST /header/param/prim/${type}`, { scenario, value }],
      [`POST /header/response/prim/${type}`, { scenario }],
    ]),
  ],
  'httpInfrastructure.json': [
    ['PATCH /http/retry/500', { body: true }, always],
    ['PATCH /http/retry/504', { body: true }, always],
    ['POST /http/retry/503', { body: true }, always],
  ],
  'media_types.json': [
    ['POST /mediatypes/analyze', { contentType: 'application/json', body: { source: 'foo' } }],
    ['POST /mediatypes/analyze', { contentType: 'application/pdf', body: new TextEncoder().encode('PDF') }],
    ['POST /mediatypes/analyzeNoAccept', { contentType: 'application/json', body: { source: 'foo' } }],
    ['POST /mediatypes/contentTypeWithEncoding', { body: 'hello, world' }],
    ...['binaryBodyTwoContentTypes', 'binaryBodyThreeContentTypes', 'bodyThreeTypes'].map(
      (name): TableCall => [
        `POST /mediatypes/${name}`,
        { contentType: 'application/octet-stream', body: new TextEncoder().encode('hello') },
      ],
    ),
  ],
  // The server counts the bytes of one client's spelling of {"foo": "bar"}.
  'merge-patch.json': [['PATCH /mergePatchJson/single', { body: { foo: 'bars' } }]],
  'model-flattening.json': [
    [
      'PUT /model-flatten/array',
      {
        body: [
          { location: 'West US', tags: { tag1: 'value1', tag2: 'value3' } },
          { location: 'Building 44' },
        ],
      },
    ],
    ['PUT /model-flatten/dictionary', { body: resources }],
    [
      'PUT /model-flatten/resourcecollection',
      {
        arrayofresources: [
          resources.Resource1,
          { location: 'East US', properties: { 'p.name': 'Product2', type: 'Flat' } },
        ],
        dictionaryofresources: resources,
        productresource: { location: 'India', properties: { 'p.name': 'Azure', type: 'Flat' } },
      },
    ],
    [
      'PUT /model-flatten/customFlattening',
      {
        ...product,
        details: { ...details, max_product_image: { ...image, generic_value: 'https://generic' } },
      },
    ],
    [
      'POST /model-flatten/customFlattening',
      { ...product, details: { ...details, max_product_image: image } },
    ],
    [
      'PUT /model-flatten/customFlattening/parametergrouping/{name}/',
      { name: 'groupproduct', ...product, details: { ...details, max_product_image: image } },
    ],
  ],
  'multiapi-v1-custom-base-url.json': [
    ['PUT /test', { id: 1, 'api-version': '1.0.0' }, { baseUrl: 'multiapiCustomBaseUrl/v1' }],
  ],
  'multiapi-v2-custom-base-url.json': [
    ['PUT /test', { id: 2, 'api-version': '2.0.0' }, { baseUrl: 'multiapiCustomBaseUrl/v2' }],
  ],
  'multiapi-v1.json': [
    ['PUT /multiapi/testOneEndpoint', { id: 1, message: 'x', 'api-version': '1.0.0' }],
    ['GET /multiapi/one/testTwoEndpoint', { 'api-version': '1.0.0' }],
    ['GET /multiapi/testDifferentCalls', { 'api-version': '1.0.0', greetingInEnglish: 'hello' }],
  ],
  'multiapi-v2.json': [
    ['PUT /multiapi/testOneEndpoint', { id: 1, message: 'x', 'api-version': '2.0.0' }],
    ['GET /multiapi/one/testTwoEndpoint', { 'api-version': '2.0.0' }],
    ['PUT /multiapi/one/testThreeEndpoint', { 'api-version': '2.0.0' }],
    ['POST /multiapi/two/testFourEndpoint', { 'api-version': '2.0.0', parameterOne: true }],
    [
      'GET /multiapi/testDifferentCalls',
      { 'api-version': '2.0.0', greetingInEnglish: 'hello', greetingInChinese: 'nihao' },
    ],
  ],
  'multiapi-v3.json': [
    ['GET /multiapi/one/testTwoEndpoint', { 'api-version': '3.0.0' }],
    [
      'POST /multiapi/two/testFourEndpoint',
      { 'api-version': '3.0.0', contentType: 'application/json', body: { source: 'foo' } },
    ],
    [
      'POST /multiapi/two/testFourEndpoint',
      { 'api-version': '3.0.0', contentType: 'application/pdf', body: new TextEncoder().encode('PDF') },
    ],
    ['PUT /multiapi/two/testFiveEndpoint', { 'api-version': '3.0.0' }],
    [
      'GET /multiapi/testDifferentCalls',
      {
        'api-version': '3.0.0',
        greetingInEnglish: 'hello',
        greetingInChinese: 'nihao',
        greetingInFrench: 'bonjour',
      },
    ],
  ],
  'multiple-inheritance.json': [
    ['PUT /multipleInheritance/pet', { name: 'Butter' }],
    ['PUT /multipleInheritance/horse', { name: 'General', isAShowHorse: false }],
    ['PUT /multipleInheritance/feline', { meows: false, hisses: true }],
    ['PUT /multipleInheritance/cat', { name: 'Boots', likesMilk: false, meows: true, hisses: false }],
    [
      'PUT /multipleInheritance/kitten',
      { name: 'Kitty', likesMilk: false, meows: true, hisses: false, eatsMiceYet: true },
    ],
  ],
  'non-string-enum.json': [
    ['PUT /nonStringEnums/int/put', { body: 200 }],
    ['PUT /nonStringEnums/float/put', { body: 200.4 }],
  ],
  'object-type.json': [['PUT /objectType/put', { body: { foo: 'bar' } }]],
  'reserved-words.json': [
    ['PUT /reservedWords/operationGroup/import', { parameter1: 'foo' }],
    ['PUT /reservedWords/operation/content', { body: new TextEncoder().encode('hello, world') }],
    ['PUT /reservedWords/operation/json', { body: { hello: 'world' } }],
    ['PUT /reservedWords/operation/data', { data: 'hello', world: 'world' }],
    ['GET /reservedWords/{url}', { url: 'foo', headerParameters: 'x', queryParameters: ['one', 'two'] }],
  ],
  'security-aad.json': [['HEAD /securityaad', {}, { aadToken: 'https://security.microsoft.com/.default' }]],
  'security-key.json': [['HEAD /securitykey', {}, { azureKey: '123456789' }]],
  'subscriptionId-apiVersion.json': [
    [
      'GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}',
      { subscriptionId: 'x', resourceGroupName: 'testgroup101', 'api-version': '2014-04-01-preview' },
    ],
  ],
  'url-multi-collectionFormat.json': [['GET /queries/array/multi/string/valid', { arrayQuery: list }]],
  'url.json': [
    ['GET /paths/byte/multibyte/{bytePath}', { bytePath: base64(multibyte) }],
    ['GET /paths/enum/green%20color/{enumPath}', { enumPath: 'green color' }],
    [
      'GET /paths/array/ArrayPath1%2cbegin%21%2A%27%28%29%3B%3A%40%20%26%3D%2B%24%2C%2F%3F%23%5B%5Dend%2c%2c/{arrayPath}',
      { arrayPath: ['ArrayPath1', reserved, '', ''] },
    ],
    ['GET /paths/string/bG9yZW0/{base64UrlPath}', { base64UrlPath: 'bG9yZW0' }],
    ['GET /paths/int/1460505600/{unixTimeUrlPath}', { unixTimeUrlPath: 1460505600 }],
    ['GET /queries/enum/green%20color', { enumQuery: 'green color' }],
    ['GET /queries/byte/multibyte', { byteQuery: base64(multibyte) }],
    ...['csv', 'ssv', 'tsv', 'pipes'].map((format): TableCall => [
      `GET /queries/array/${format}/string/valid`,
      { arrayQuery: list },
    ]),
    ['GET /queries/array/csv/string/empty', { arrayQuery: [] }],
    ['GET /queries/array/none/string/empty', { arrayQuery: ['hello', 'nihao', 'bonjour'] }],
    ...pathItemCalls(),
  ],
  'validation.json': [
    [
      'POST /validation/constantsInPath/{constantParam}/value',
      {
        constantParam: 'constant',
        body: {
          child: { constProperty: 'constant' },
          constChild: { constProperty: 'constant', constProperty2: 'constant2' },
          constInt: 0,
          constString: 'constant',
        },
      },
    ],
  ],
  'xml-service.json': [['PUT /xml/jsoninput', { id: 42 }]],
  'xms-error-responses.json': [
    ...['tommy', 'django', 'coyoteUgly', 'weirdAlYankovic', 'ringo', 'alien123'].map((petId): TableCall => [
      'GET /errorStatusCodes/Pets/{petId}/GetPet',
      { petId },
    ]),
    ...['stay', 'jump', 'fetch'].map((whatAction): TableCall => [
      'POST /errorStatusCodes/Pets/doSomething/{whatAction}',
      { whatAction },
    ]),
    ['POST /errorStatusCodes/Pets/hasModelsParam', { models: 'value1' }],
  ],
};

/** Parameters of the path item, of the operation and of the whole document, each given or not. */
function pathItemCalls(): readonly TableCall[] {
  const paths = {
    globalStringPath: 'globalStringPath',
    pathItemStringPath: 'pathItemStringPath',
    localStringPath: 'localStringPath',
  };
  const places = [
    ['globalStringQuery', 'pathItemStringQuery', 'localStringQuery'],
    ['null', 'pathItemStringQuery', 'localStringQuery'],
    ['globalStringQuery', 'null', 'null'],
    ['null', 'pathItemStringQuery', 'null'],
  ];
  const start =
    'GET /pathitem/nullable/globalStringPath/{globalStringPath}/pathItemStringPath/{pathItemStringPath}/localStringPath/{localStringPath}';
  return places.map((names) => {
    const query = Object.fromEntries(names.filter((name) => name !== 'null').map((name) => [name, name]));
    return [`${start}/${names.join('/')}`, { ...paths, ...query }];
  });
}
