import Glibc

/// Sets an environment variable of this process, for the libraries that read it.
func setEnvironment(_ name: String, to value: String) {
  unsafe setenv(name, value, 1)
}
