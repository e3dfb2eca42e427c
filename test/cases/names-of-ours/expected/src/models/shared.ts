export interface ErrorStatusModel {
  a?: string;
}

export interface Everything {
  options?: RequestOptionsModel;
  status?: ErrorStatusModel;
  stream?: StreamModel;
}

export interface RequestOptionsModel {
  c?: string;
}

export interface StreamModel {
  b?: string;
}
