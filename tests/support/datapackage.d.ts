declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { readonly relations?: boolean; readonly keyed?: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
