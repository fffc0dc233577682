# OpenImageIO's library as OpenImageIO::OpenImageIO.
#
# Debian's OpenImageIOConfig.cmake insists on the tools of another package, one of which brings Qt 5.

find_path(OpenImageIO_INCLUDE_DIR OpenImageIO/oiioversion.h)
find_library(OpenImageIO_LIBRARY OpenImageIO)
find_library(OpenImageIO_Util_LIBRARY OpenImageIO_Util)

if(OpenImageIO_INCLUDE_DIR)
  file(STRINGS ${OpenImageIO_INCLUDE_DIR}/OpenImageIO/oiioversion.h version_lines
    REGEX "#define OIIO_VERSION_(MAJOR|MINOR|PATCH) +[0-9]+")
  string(REGEX REPLACE "[^0-9;]+" "" version_numbers "${version_lines}")
  list(JOIN version_numbers "." OpenImageIO_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenImageIO
  REQUIRED_VARS OpenImageIO_LIBRARY OpenImageIO_Util_LIBRARY OpenImageIO_INCLUDE_DIR
  VERSION_VAR OpenImageIO_VERSION)

if(OpenImageIO_FOUND AND NOT TARGET OpenImageIO::OpenImageIO)
  add_library(OpenImageIO::OpenImageIO UNKNOWN IMPORTED)
  set_target_properties(OpenImageIO::OpenImageIO PROPERTIES
    IMPORTED_LOCATION ${OpenImageIO_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${OpenImageIO_INCLUDE_DIR}
    INTERFACE_LINK_LIBRARIES ${OpenImageIO_Util_LIBRARY})
endif()
